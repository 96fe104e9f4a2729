// Asks for the figures of the knobs as they stand, again and again while they narrow. What a moved knob no longer asks for is let go.
(function () {
  'use strict';
  const form = document.getElementById('knobs');
  const say = document.getElementById('say');
  const answer = document.getElementById('answer');
  const command = document.getElementById('command');
  const save = document.getElementById('save');
  const copy = document.getElementById('copy');
  const copied = document.getElementById('copied');
  const texts = Array.from(form.querySelectorAll('input[type=text]'));
  let turn = 0;
  let pause = 0;

  function moved() {
    const query = new URLSearchParams();
    for (const field of texts) {
      const value = field.value.trim();
      const isMoved = value !== '' && value !== field.dataset.present;
      field.closest('.knob').classList.toggle('moved', isMoved);
      if (isMoved) {
        query.set(field.name, value);
      }
    }
    return query;
  }

  function show(told) {
    answer.innerHTML = told.html;
    if (say.textContent !== told.say) {
      say.textContent = told.say;
    }
    command.value = told.command;
    for (const field of texts) {
      const problem = told.problems[field.name] || '';
      document.getElementById(field.name + '-problem').textContent = problem;
      if (problem) {
        field.setAttribute('aria-invalid', 'true');
      } else {
        field.removeAttribute('aria-invalid');
      }
    }
  }

  async function ask() {
    const mine = ++turn;
    const query = moved();
    const address = query.toString();
    history.replaceState(null, '', address ? '/?' + address : '/');
    save.href = '/scenario.yaml' + (address ? '?' + address : '');
    let known = 0;
    let finished = false;
    while (!finished && mine === turn) {
      query.set('known', known);
      try {
        const reply = await fetch('/answer?' + query.toString(), { cache: 'no-store' });
        if (mine !== turn) {
          return;
        }
        if (!reply.ok) {
          throw new Error('status ' + reply.status);
        }
        const told = await reply.json();
        if (mine !== turn) {
          return;
        }
        show(told);
        known = told.replications;
        finished = told.finished;
      } catch (problem) {
        say.textContent = 'The program behind this page has ended. Start handoff explore again, and load this page anew.';
        return;
      }
    }
  }

  function soon() {
    clearTimeout(pause);
    pause = setTimeout(ask, 150);
  }

  form.addEventListener('input', function (event) {
    const field = event.target;
    if (field.type === 'range') {
      document.getElementById(field.dataset.for).value = field.value;
    } else {
      const slider = form.querySelector('input[type=range][data-for="' + field.id + '"]');
      if (slider) {
        slider.value = field.value;
      }
    }
    soon();
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    ask();
  });
  document.getElementById('reset').addEventListener('click', function (event) {
    event.preventDefault();
    for (const field of texts) {
      field.value = field.dataset.present;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    ask();
  });
  copy.hidden = false;
  copy.addEventListener('click', async function () {
    command.select();
    try {
      await navigator.clipboard.writeText(command.value);
    } catch (refused) {
      document.execCommand('copy');
    }
    copied.textContent = 'Copied.';
    setTimeout(function () { copied.textContent = ''; }, 2000);
  });
  document.getElementById('ask').hidden = true;
  ask();
})();
