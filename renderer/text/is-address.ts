/** Whether this can be an e-mail address at all; whether it exists only a letter can tell. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/u.test(text.trim());
}
