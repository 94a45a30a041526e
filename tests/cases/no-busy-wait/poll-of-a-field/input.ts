export class Connection {
  private isOpen = false;

  open(): void {
    this.isOpen = true;
  }

  async opened(): Promise<void> {
    while (!this.isOpen) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
