export function press(event: MouseEvent): void {
  setTimeout(() => {
    console.log(event.currentTarget);
  }, 100);
}
