import { createTheme, type MantineColorsTuple } from '@mantine/core';

// Mantine wants ten shades to know a colour by name; what is shown comes from theme.css.
const named = (colour: string): MantineColorsTuple => [
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
];

export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink: named('#1f3a68'), clay: named('#5a5448') },
  fontFamily: 'var(--v-sans)',
  defaultRadius: 'var(--v-radius)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Locking the scroll would add a <style> element; the page itself never scrolls.
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        radius: 'md',
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 140 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { transitionProps: { duration: 120 }, shadow: 'md' } },
  },
});
