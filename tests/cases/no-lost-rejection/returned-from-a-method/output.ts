export class Store {
  private isLoading = false;

  private async fetch(key: string): Promise<string> {
    await Promise.resolve();
    return key;
  }

  async get(key: string): Promise<string> {
    this.isLoading = true;
    try {
      return await this.fetch(key);
    } finally {
      this.isLoading = false;
    }
  }
}
