/**
 * Copies by way of a selection: the window's permissions are all denied, the asynchronous clipboard included.
 * Must run in answer to a click or a key.
 */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'v-hidden';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
