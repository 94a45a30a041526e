declare function load(): Promise<number>;
declare const client: { load(): Promise<number> } | undefined;

class Poll {
  private last = 0;

  start(): void {
    setInterval(this.refresh, 1000);
    setInterval(this.clean, 1000);
    setTimeout(this.reload, 1000);
  }

  private refresh = () => {
    return load()
      .then((next) => {
        this.last = next;
      })
      .catch((error: unknown) => {
        console.error(error);
      });
  };

  private clean = (): Promise<void> => load().then(
    () => undefined,
    () => undefined,
  );

  private reload = () => {
    this.last = 0;
    return client?.load().catch(this.forget) || Promise.resolve(this.forget());
  };

  private forget = (): null => null;
}

new Poll().start();
