import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Nothing here: why, and what would fill it. */
export function EmptyState({ icon: StateIcon, title, text, children }: EmptyStateProps) {
  return (
    <div className="v-empty">
      <StateIcon size={28} stroke={1.4} aria-hidden />
      <h2>{title}</h2>
      <p className="v-dim">{text}</p>
      {children}
    </div>
  );
}
