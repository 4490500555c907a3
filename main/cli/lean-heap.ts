import { setFlagsFromString } from 'node:v8';

/**
 * What is read lives for a moment, but long enough to count as old: let the heap grow by a quarter before that is cleared up, not
 * to several times its size. It costs a clearing up of some 30 ms now and then.
 */
setFlagsFromString('--heap-growing-percent=25');
