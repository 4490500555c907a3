import { Country } from '../../../shared/domain/dates.ts';
import { answerDeadline, ownTerm } from '../../../shared/rules/deadlines.ts';
import { explainDeadline, explainOwnTerm, movedLines } from '../../../shared/rules/explain-deadline.ts';
import { calendarDate, oneOf, parseWords } from '../arguments.ts';
import { answer, type Output } from '../output.ts';

/** `verzet deadline`: a due date with its proof, without a profile (AVG art. 12(3), Reg. 1182/71; UAVG art. 35). */
export function deadline(args: readonly string[], output: Output): void {
  const { values } = parseWords(args, {
    received: { type: 'string' },
    months: { type: 'string' },
    country: { type: 'string' },
    for: { type: 'string' },
  });
  const received = calendarDate(values.received, '--received');
  if (oneOf(values.for ?? 'controller', '--for', ['controller', 'me']) === 'me') {
    const term = ownTerm(received);
    const { raw, warn, extended } = term;
    answer(output, { received, raw, warn, extended }, () => explainOwnTerm(term, 'en'));
    return;
  }
  const months = oneOf(values.months ?? '1', '--months', ['1', '3']) === '1' ? 1 : 3;
  const country = oneOf(values.country ?? 'NL', '--country', Country.options);
  const term = answerDeadline({ received, months, country });
  const { raw, due, dueIfDecreeDaysCount } = term;
  answer(output, { received, raw, due, dueIfDecreeDaysCount, moved: movedLines(term, 'en') }, () => [
    `Due ${due}`,
    ...explainDeadline(term, 'en'),
  ]);
}
