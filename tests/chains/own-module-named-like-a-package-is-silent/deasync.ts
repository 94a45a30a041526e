export default function deasync(read: () => string): () => string {
  return read;
}

export const loopWhile = (isOpen: () => boolean): boolean => isOpen();
