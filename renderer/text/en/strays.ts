export const enStrays = {
  'stray.title': 'Perhaps an answer',
  'stray.text':
    'These messages may answer a letter of yours, but do not say which. They are kept apart: say to which case they belong, or that they are no answer.',
  'stray.case': 'Case',
  'stray.place': 'Add to this case',
  'stray.dismiss': 'Not an answer',
  'stray.placed': 'Added to the case as an answer. Say there what it says.',
  'stray.openCase': 'Open the case',
  'stray.dismissed': 'Put away. It stays in the inbox.',
  'stray.sign.references': 'It holds the reference of more than one case.',
  'stray.sign.sender': 'It comes from whoever got your letter.',
  'stray.sign.domain': 'It comes from the same domain and speaks of privacy or your data.',
  'stray.sign.name': 'The sender has the same name and speaks of privacy or your data.',
  'stray.sign.none': 'Nothing in it points to this case.',
  'stray.ofCase':
    '{count, plural, one {A message} other {# messages}} kept apart may be an answer in this case. Look at that first.',
  'stray.look': 'Look',
};
