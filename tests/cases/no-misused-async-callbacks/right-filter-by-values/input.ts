export const even = (numbers: number[]): number[] => numbers.filter((n) => n % 2 === 0).sort((a, b) => a - b);
