/**
 * What a list of the licence screen is told: which record is open, and how to open and close one.
 */
export interface ListPlace {
  openId: string | null;
  onOpen: (id: string) => void;
  onClose: () => void;
}
