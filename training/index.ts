export { evaluate } from './evaluate.ts';
export { measureLearning } from './measure-learning.ts';
export { measureProgramme } from './programme.ts';
export { train } from './train.ts';
