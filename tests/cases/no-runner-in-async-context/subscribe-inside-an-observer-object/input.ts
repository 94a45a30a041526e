import { interval, of } from 'rxjs';

interval(100).subscribe({
  next(tick) {
    of(tick).subscribe((value) => console.log(value));
  },
});
