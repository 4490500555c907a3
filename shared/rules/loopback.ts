const names = new Set(['127.0.0.1', '::1', 'localhost']);

/** This computer itself: the only place to which a connection without encryption is made. */
export const isLoopback = (host: string): boolean => names.has(host);
