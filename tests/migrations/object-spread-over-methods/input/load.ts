export const base = {
  load(): string {
    return 'a';
  },
};
export const more = { ...base, size: (): number => base.load().length };
export const text = (): string => more.load().trim();
export const { load: picked } = base;
export const size = (): number => picked().length;
