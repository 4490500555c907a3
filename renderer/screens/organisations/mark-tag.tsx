import { IconBan, IconCheck } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';

/** What the person said of an organisation: always flag, or never. */
export function MarkTag({ marked }: { readonly marked: 'allowed' | 'blocked' }) {
  const t = useText();
  const MarkIcon = marked === 'allowed' ? IconCheck : IconBan;
  return (
    <span className="v-marktag">
      <MarkIcon size={13} stroke={1.9} aria-hidden />
      {t(`marked.${marked}`)}
    </span>
  );
}
