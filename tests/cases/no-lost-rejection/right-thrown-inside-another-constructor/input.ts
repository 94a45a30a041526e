declare class Later<T> {
  constructor(start: (resolve: (value: T) => void, reject: (error: unknown) => void) => void);
}

export const late = new Later<string>((resolve, reject) => {
  setTimeout(() => {
    throw new Error('too late');
  }, 1000);
});
