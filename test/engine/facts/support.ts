import { factInput, type FactInput } from '../../../main/engine/facts/fact-input.ts';
import { noHistory } from '../../../main/engine/facts/history.ts';
import type { Message } from '../../../shared/domain/message.ts';
import { inventedMessage } from '../store/invented-message.ts';

export const jorinde = {
  names: ['Jorinde Kwakernaak', 'J. Kwakernaak'],
  addresses: ['jorinde@kwakernaak.example'],
  headlines: ['Senior Data Engineer bij Waterland Analyse'],
};

type Known = Partial<Omit<FactInput, 'message' | 'fresh' | 'body' | 'signature'>>;

/** The first approach of a stranger to Jorinde, with what is given changed. */
export const approach = (change: Partial<Message>, known: Known = {}): FactInput =>
  factInput(inventedMessage({ to: [{ name: '', address: 'jorinde@kwakernaak.example', profile: null }], ...change }), {
    own: jorinde,
    approach: true,
    first: true,
    known: false,
    writer: { names: ['Werving B.V.', 'Bram de Wit'], domains: ['werving.example'] },
    label: 'recruiter',
    organisation: 'Werving B.V.',
    history: noHistory,
    alias: null,
    day: '2026-03-02',
    ...known,
  });
