/** One answer of a form, to be copied into its field. */
export interface FormAnswer {
  readonly field: string;
  readonly answer: string;
}

const heading = /^\p{Lu}[\p{Lu}\s,()]{8,}$/u;

/** The answers that a form's letter holds, in its order: `field: answer`, up to the instructions below them. */
export function formAnswers(text: string): FormAnswer[] {
  const [, ...sections] = text.split(/\n\n/).reduce<string[][]>(
    (parts, paragraph) => {
      if (heading.test(paragraph)) parts.push([]);
      else parts.at(-1)?.push(paragraph);
      return parts;
    },
    [[]],
  );
  return (sections[0] ?? []).flatMap((paragraph) => {
    const [, field = '', answer = ''] = /^([^:\n]{3,60}):\s+([^]+)$/.exec(paragraph) ?? [];
    return field === '' ? [] : [{ field, answer }];
  });
}
