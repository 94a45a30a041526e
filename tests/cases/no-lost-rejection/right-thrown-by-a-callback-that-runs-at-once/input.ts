export function sum(list: number[]): Promise<number> {
  return new Promise<number>((resolve) => {
    let all = 0;
    list.forEach((one) => {
      if (one < 0) throw new Error('negative');
      all += one;
    });
    resolve(all);
  });
}
