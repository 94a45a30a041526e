declare function sleep(ms: number): Promise<void>;

class Service {
  isReady = false;

  async ready(): Promise<void> {
    while (!this.isReady) await sleep(5);
  }

  polled(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setInterval(() => {
        if (!this.isReady) return;
        if (this.isReady) {
          clearInterval(timer);
          resolve();
        }
      }, 5);
    });
  }
}

export async function main(service: Service): Promise<void> {
  await service.ready();
  service.polled();
  service.isReady = true;
}
