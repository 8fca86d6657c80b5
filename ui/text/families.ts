/**
 * Keys that are put together while running, so that no literal of them stands in the code. One line for each family;
 * a key that fits none and is named nowhere is dead, and a test says so.
 */
export const families: readonly RegExp[] = [
  /^issue-/,
  /^entitlement-import-(rejection|issue|remark|question|field)-/,
  /^export-(format|fault)-/,
  /^licence-(status|entitlement|line|finding)-/,
  /^[a-z-]+-column-/,
  /^kit-aspect-/,
  /^kit-chain-(state|link)-/,
  /^kit-evidence-/,
  /^kit-filter-op-/,
  /^kit-key-/,
  /^kit-level-/,
  /^kit-quantity-/,
  /^shell-shortcuts-/,
];
