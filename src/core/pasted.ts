import { CLOSING, UNSEEN } from './query.ts';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What a fragment may have meant, the likeliest first: as it is, without what programs append (`?utm_source=x`), without
 * what the sentence around the link left at its end, and in small letters. Never throws.
 */
export const pastedFragments = (hash: string): string[] => {
  const whole = decoded(hash.replace(/^#/, ''));
  const alone = whole.replace(/[?&#].*$/s, '').replace(UNSEEN, '');
  const meant = alone.replace(CLOSING, '');
  return [...new Set([whole, alone, meant, meant.toLowerCase()])].filter(Boolean);
};
