import { getCurrentInstance } from 'vue';

export function setup(): void {
  const currentInstance = getCurrentInstance();
  setTimeout(() => {
    console.log(currentInstance?.proxy);
  }, 10);
}
