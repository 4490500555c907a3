// What the bundler resolves and TypeScript does not: the window's types know neither Node nor the bundler.
declare module '*.css';
declare module '@fontsource-variable/*';
