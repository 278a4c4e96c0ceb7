// @ts-check
// What pages gain with JavaScript: words while a form is sent, one sending only, copying at a press, and a page
// that opens by itself.
// Everything works without it, so it must never be needed.

/** @param {HTMLElement} button */
function copyFrom(button) {
  const area = document.getElementById(button.dataset.copy ?? '');
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.select();
  const done = () => {
    button.textContent = button.dataset.done ?? '';
  };
  // In-app browsers may refuse the clipboard: the text stays selected for a copy by hand.
  if (navigator.clipboard) navigator.clipboard.writeText(area.value).then(done, () => undefined);
  else if (document.execCommand('copy')) done();
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (button instanceof HTMLElement) copyFrom(button);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
  // Pages that hydrate send their forms themselves.
  if (document.documentElement.dataset.interactive) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  const button = event.submitter;
  if (!(button instanceof HTMLElement) || !button.dataset.pending) return;
  button.dataset.words = button.textContent ?? '';
  button.textContent = button.dataset.pending;
  button.setAttribute('aria-disabled', 'true');
});

// The longest that a timer can wait; a page that is left open for weeks is opened anew anyway.
const LONGEST = 2 ** 31 - 1;
const opening = document.querySelector('[data-opens-in]');
if (opening instanceof HTMLElement) {
  // Not all in the same instant: many wait for it.
  const after = Number(opening.dataset.opensIn) + 500 + Math.random() * 2000;
  if (after < LONGEST) setTimeout(() => location.reload(), after);
}

// A page that comes back from the history must be ready to send again.
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) delete form.dataset.sent;
  for (const button of document.querySelectorAll('[data-words]')) {
    if (!(button instanceof HTMLElement)) continue;
    button.textContent = button.dataset.words ?? '';
    button.removeAttribute('aria-disabled');
    delete button.dataset.words;
  }
});
