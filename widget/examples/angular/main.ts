// Compiles templates in the browser; a project of Angular's own CLI does that in its build, and leaves this out.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ProvidedBalance } from 'upfront-credits/api';
import 'upfront-credits/element';

@Component({
  selector: 'app-root',
  // Lets templates have elements that are none of Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Angular</h1>
      @if (isOpen()) {
        <upfront-credits [balance]="balance">Your HeyGen credits</upfront-credits>
      }
      <label>Length in seconds
        <input #length type="number" min="1" [value]="seconds()" (input)="seconds.set(+length.value)"></label>
      @if (isOpen()) {
        <upfront-credits
          view="estimate"
          feature="avatar-iv"
          [seconds]="seconds()"
          (upfront-estimate)="sentence.set($event.detail.sentence)"
        >Costs 20 premium credits per minute</upfront-credits>
      }
      <p><output>{{ sentence() }}</output></p>
      <button type="button" (click)="isOpen.set(!isOpen())">{{ isOpen() ? 'Close' : 'Open' }}</button>
    </main>
  `,
})
class App {
  readonly isOpen = signal(true);
  readonly seconds = signal(55);
  readonly sentence = signal('');
  readonly balance: ProvidedBalance = { pools: [{ kind: 'plan', unit: 'credits', amount: 200 }] };
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
