export class Device {
  constructor() {
    const start = Date.now();
    while (Date.now() - start < 100) {}
  }
}
