/**
 * What a stopped or failed import says. A stop is the reader's own wish and no error.
 */
import { asBackendError, BackendFailure } from "../backend/errors";

export function isCancelled(error: unknown): boolean {
  const known = asBackendError(error);
  return known instanceof BackendFailure && known.failure.code === "cancelled";
}
