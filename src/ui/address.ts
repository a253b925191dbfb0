/**
 * Makes an address of this site the address of the page, in place of the one before or as a step of its own. Some
 * browsers refuse after a hundred changes in half a minute; the page then does what it was asked under the old address.
 */
export function setAddress(address: string, { step = false } = {}): void {
  try {
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Only the address is outdated; the next allowed change updates it.
  }
}
