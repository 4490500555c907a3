/** With a hyphen at which no line breaks; for reading only, the reference itself keeps its plain one. */
export const shownReference = (reference: string): string => reference.replaceAll('-', '\u2011');
