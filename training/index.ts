export { evaluate } from './evaluate.ts';
export { measureProgramme } from './programme.ts';
export { train } from './train.ts';
