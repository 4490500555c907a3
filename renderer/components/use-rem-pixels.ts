import { useEffect, useState } from 'react';

const measure = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** One rem in CSS pixels: rows grow with the text size of the system. */
export function useRemPixels(): number {
  const [pixels, setPixels] = useState(measure);
  useEffect(() => {
    const again = () => setPixels(measure());
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);
  return pixels;
}
