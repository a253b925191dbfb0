/** Storage key of the setting that turns off the slash key for search. */
const KEY = 'search-key';
/** Milliseconds within which a key belongs to the one before: the slash of "and/or" is typed, not pressed. */
const TYPED = 1500;

/** Whether the slash key opens the search; it does until the reader turns it off. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps whether the slash key opens the search. If storage is blocked, the key keeps opening it. */
export function setSlashOpens(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is blocked.
  }
}

/** What a key of a shortcut depends on. */
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp' | 'isComposing' | 'repeat'>;

/** Tells whether a key asks for the search. `typing` is true where the focus is in something that takes letters. */
export function shortcut(): (key: Key, typing: boolean) => boolean {
  let last = -Infinity;
  return ({ key, ctrlKey, metaKey, altKey, timeStamp, isComposing, repeat }, typing) => {
    const command = ctrlKey || metaKey;
    if (key.toLowerCase() === 'k' && command && !altKey) return true;
    if (key.length !== 1 || command || altKey) return false;
    const amid = timeStamp - last < TYPED;
    last = timeStamp;
    return key === '/' && !typing && !amid && !isComposing && !repeat && slashOpens();
  };
}
