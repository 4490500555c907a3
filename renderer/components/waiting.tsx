import { Mark } from './mark.tsx';

/** A moment before anything is known: paper with the mark, nothing that moves. */
export function Waiting() {
  return (
    <div className="v-waiting" aria-busy="true">
      <Mark size={32} />
    </div>
  );
}
