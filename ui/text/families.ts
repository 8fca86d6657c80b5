/**
 * Keys that are put together while running, so that no literal of them stands in the code. One line for each family;
 * a key that fits none and is named nowhere is dead, and a test says so.
 */
export const families: readonly RegExp[] = [
  /^entitlement-import-(rejection|issue|remark|question|field)-/,
  /^export-(format|fault)-/,
  /^licence-(status|entitlement|line|finding)-/,
  /^[a-z-]+-table$/,
  /^[a-z-]+-column-/,
  // The words of a table's code columns: `<table>-<column>-<code>`.
  /^(system|connected-device)-(lifecycle-stage|criticality|chain-state|system-type|ownership-class|equipment-type)-/,
  /^finding-/,
  /^role-(assignment|type)-(assignment-kind|object-kind|level|appointed-by)-/,
  /^(body|unit|agreement|goal)-(body|unit|agreement|goal)-type-/,
  /^governing-document-document-type-/,
  /^(licence-position|entitlement|software-product)-(metric|evidence-grade|status|acquisition-kind|product-kind)-/,
  /^normalisation-rule-match-kind-/,
  /^(device-device-kind|title-recognised|import-batch-kind)-/,
  /^(failure|refusal|command|verify-fault|chain-letter|kind|role)-/,
  /^responsibility-(link|state|call)-/,
  /^cli-/,
  /^(rejection|remark)-/,
  /^kit-aspect-/,
  /^kit-chain-(state|link)-/,
  /^kit-evidence-/,
  /^kit-filter-op-/,
  /^kit-key-/,
  /^kit-level-/,
  /^kit-quantity-/,
  /^shell-shortcuts-/,
];
