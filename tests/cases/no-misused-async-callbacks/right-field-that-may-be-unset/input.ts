export class Client {
  private connecting!: Promise<void>;
  async connect(): Promise<void> {
    if (!this.connecting) this.connecting = this.open();
    await this.connecting;
  }
  private async open(): Promise<void> {}
}
