export function show(ids: number[]): void {
  ids.forEach((id) => {
    console.log(id);
  });
}
