export class Client {
  declare private send: (path: string) => Promise<{ ok: boolean }>;

  async push(path: string, left: number): Promise<boolean> {
    try {
      const answer = await this.send(path);
      if (!answer.ok && left > 0) return this.push(path, left - 1);
      return answer.ok;
    } catch (error) {
      console.error(error);
      throw error;
    }
  }
}
