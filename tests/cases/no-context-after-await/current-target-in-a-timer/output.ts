export function press(event: MouseEvent): void {
  const currentTarget = event.currentTarget;
  setTimeout(() => {
    console.log(currentTarget);
  }, 100);
}
