import { toSignal } from '@angular/core/rxjs-interop';
import { of } from 'rxjs';

export class Later {
  constructor() {
    const signal = toSignal(of(1));
    setTimeout(() => {
      console.log(signal());
    }, 100);
  }
}
