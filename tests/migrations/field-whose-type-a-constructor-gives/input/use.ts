interface HasLoad {
  load(): string;
}
export const show = (has: HasLoad): number => has.load().length;
