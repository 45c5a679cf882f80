const inks = ['#4b5e83', '#7a5436', '#2f6f5e', '#6d4b86', '#87603a', '#3f6785'] as const;

/** What stands for a person where there is no room for his name. */
export interface AvatarProps {
  readonly name: string;
  /** Edge in px: 18, 20 carry one character, 24 and more two for Latin names. */
  readonly size?: number;
}

/** A round mark with the person's initials; the colour is the same for the same name everywhere. */
export function Avatar({ name, size = 20 }: AvatarProps) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      className="avatar"
      aria-hidden="true"
      data-initials={initialsOf(name, size)}
      style={{ width: size, height: size, fontSize: size < 24 ? 10 : 12, background: inks[sum % inks.length] }}
    />
  );
}

function initialsOf(name: string, size: number): string {
  const words = name.trim().split(/\s+/);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (size < 24 ? first : first + last).toUpperCase();
}
