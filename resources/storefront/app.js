'use strict';

const answerTime = 4000;
const noticeTime = 8000;
const retryTimes = [500, 1000, 2000];
const cartDownText = 'The cart is not available right now. Your cart is kept; we try again until it is back.';
const cartSlowText = 'The cart takes very long to answer. Your cart is kept; we try again until it is back.';

const element = (id) => document.getElementById(id);
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });

const state = {
  products: [],
  category: null,
  cartId: localStorage.getItem('leaklab.cartId'),
  cart: { total: 0, tax: 0, items: [] },
  cartDown: false,
  cartRetries: 0,
  retrying: false,
  shown: null,
};

/** The service answered, but not what was hoped for. */
class Refusal extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

/** There is no answer from the service: it is down, or slower than a shopper waits. */
class Outage extends Error {
  constructor(slow) {
    super(slow ? 'slow' : 'down');
    this.slow = slow;
  }
}

async function ask(path) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), answerTime);
  try {
    const response = await fetch(path, { signal: control.signal, cache: 'no-store' });
    const text = await response.text();
    if (response.status >= 500) throw new Outage(response.status === 504);
    if (!response.ok) throw new Refusal(response.status, text);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof Refusal || error instanceof Outage) throw error;
    throw new Outage(error.name === 'AbortError');
  } finally {
    clearTimeout(timer);
  }
}

function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A robot's face, always the same for the same sku. */
function picture(sku) {
  const space = 'http://www.w3.org/2000/svg';
  let seed = 7;
  for (const character of sku) seed = (seed * 31 + character.charCodeAt(0)) % 9973;
  const hue = (seed * 47) % 360;
  const draw = (tag, attributes) => {
    const shape = document.createElementNS(space, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    return shape;
  };
  const svg = draw('svg', { viewBox: '0 0 200 110', preserveAspectRatio: 'xMidYMid slice', 'aria-hidden': 'true' });
  const body = `hsl(${hue} 35% 45%)`;
  const wide = 30 + (seed % 22);
  svg.append(
    draw('rect', { width: 200, height: 110, fill: `hsl(${hue} 45% 86%)` }),
    draw('line', { x1: 100, y1: 14, x2: 100, y2: 32, stroke: body, 'stroke-width': 4 }),
    draw('circle', { cx: 100, cy: 12, r: 5, fill: `hsl(${(hue + 150) % 360} 70% 50%)` }),
    draw('rect', { x: 100 - wide, y: 30, width: 2 * wide, height: 46, rx: 4 + (seed % 18), fill: body }),
    draw('circle', { cx: 100 - wide / 2, cy: 49, r: 7, fill: '#fff' }),
    draw('circle', { cx: 100 + wide / 2, cy: 49, r: 7, fill: '#fff' }),
    draw('circle', { cx: 100 - wide / 2 + (seed % 5) - 2, cy: 50, r: 3, fill: '#222' }),
    draw('circle', { cx: 100 + wide / 2 + (seed % 5) - 2, cy: 50, r: 3, fill: '#222' }),
    draw('rect', { x: 88, y: 64, width: 24, height: 4, rx: 2, fill: '#fff' }),
    draw('rect', { x: 100 - wide - 10, y: 82, width: 2 * wide + 20, height: 40, rx: 10, fill: body }),
  );
  return svg;
}

let noticeTimer;

function notice(text) {
  element('notice').textContent = text;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => { element('notice').textContent = ''; }, noticeTime);
}

function stockText(product) {
  if (product.instock === 0) return 'sold out';
  return product.instock < 3 ? `only ${product.instock} left` : `${product.instock} in stock`;
}

// --- catalogue ---------------------------------------------------------------------------------------------

function productCard(product) {
  const name = make('button', { type: 'button', class: 'name', 'data-action': 'details' }, product.name);
  name.addEventListener('click', () => showDetails(product));
  const add = make('button', {
    type: 'button', class: 'button', 'data-action': 'add', disabled: product.instock === 0,
    'aria-label': `Add ${product.name} to the cart`,
  }, product.instock === 0 ? 'Sold out' : 'Add to cart');
  add.addEventListener('click', () => addToCart(product, 1));
  return make('li', { class: 'product', 'data-sku': product.sku },
    make('span', { class: 'picture' }, picture(product.sku)),
    make('div', { class: 'text' },
      make('h3', {}, name),
      make('div', { class: 'line' },
        make('span', { class: 'price' }, money.format(product.price)),
        make('span', { class: 'stock' }, stockText(product))),
      add));
}

function showProducts() {
  const shown = state.products.filter((product) => !state.category || product.categories.includes(state.category));
  element('products').replaceChildren(...shown.map(productCard));
  element('products-title').textContent = state.category ?? 'All products';
  for (const button of element('categories').children) {
    button.setAttribute('aria-pressed', String((button.dataset.category || null) === state.category));
  }
}

function categoryButton(category) {
  const button = make('button', { type: 'button', 'data-category': category ?? '', 'aria-pressed': 'false' },
    category ?? 'All');
  button.addEventListener('click', () => {
    state.category = category;
    showProducts();
  });
  return button;
}

async function loadCatalogue(attempt = 0) {
  const problem = element('catalogue-problem');
  try {
    const [categories, products] = await Promise.all(
      [ask('/api/catalogue/categories'), ask('/api/catalogue/products')]);
    state.products = products;
    element('categories').replaceChildren(...[null, ...categories].map(categoryButton));
    problem.hidden = true;
    showProducts();
  } catch {
    problem.textContent = 'The product list is not available right now. We try again until it is.';
    problem.hidden = false;
    setTimeout(() => loadCatalogue(attempt + 1), retryTimes[Math.min(attempt, retryTimes.length - 1)]);
  }
}

function showDetails(product) {
  state.shown = product;
  element('details-picture').replaceChildren(picture(product.sku));
  element('details-name').textContent = product.name;
  element('details-description').textContent = product.description;
  element('details-price').textContent = money.format(product.price);
  element('details-stock').textContent = stockText(product);
  element('details-quantity').value = '1';
  element('details-add').disabled = product.instock === 0;
  element('details').showModal();
}

// --- cart --------------------------------------------------------------------------------------------------

function cartRow(item) {
  const quantity = make('input', {
    type: 'number', min: '0', max: '999', value: item.qty, 'data-field': 'quantity',
    'aria-label': `Quantity of ${item.name}`,
  });
  quantity.addEventListener('change', () => setQuantity(item, Number.parseInt(quantity.value, 10)));
  const remove = make('button', { type: 'button', class: 'remove', 'data-action': 'remove',
    'aria-label': `Remove ${item.name}` }, '✕');
  remove.addEventListener('click', () => setQuantity(item, 0));
  return make('tr', { 'data-sku': item.sku },
    make('td', {}, item.name),
    make('td', {}, quantity),
    make('td', { class: 'money', 'data-field': 'subtotal' }, money.format(item.subtotal)),
    make('td', {}, remove));
}

function showCart() {
  const { items, total, tax } = state.cart;
  element('cart-count').textContent = String(items.reduce((sum, item) => sum + item.qty, 0));
  element('cart-empty').hidden = items.length > 0;
  element('cart-content').hidden = items.length === 0;
  element('cart-items').replaceChildren(...items.map(cartRow));
  element('cart-total').textContent = money.format(total);
  element('cart-tax').textContent = money.format(tax);
  element('cart-id').textContent = state.cartId ?? '–';
}

function cartIsBack(cart) {
  state.cart = cart;
  state.cartRetries = 0;
  showCart();
  if (!state.cartDown) return;
  state.cartDown = false;
  element('banner').hidden = true;
  element('banner').textContent = '';
  element('cart').removeAttribute('aria-busy');
  notice('The cart is back, with everything you had put in.');
}

function cartIsDown(outage) {
  const text = outage.slow ? cartSlowText : cartDownText;
  if (element('banner').textContent !== text) element('banner').textContent = text;
  element('banner').hidden = false;
  element('cart').setAttribute('aria-busy', 'true');
  state.cartDown = true;
  retryCart();
}

function retryCart() {
  if (state.retrying) return;
  state.retrying = true;
  const wait = retryTimes[Math.min(state.cartRetries, retryTimes.length - 1)];
  state.cartRetries += 1;
  setTimeout(async () => {
    const outcome = await fetchCart().then((cart) => ({ cart }), (problem) => ({ problem }));
    state.retrying = false;
    if (outcome.cart) cartIsBack(outcome.cart);
    else cartIsDown(outcome.problem);
  }, wait);
}

/** The shopper's cart as the shop has it; a cart the shop does not know is an empty one. */
async function fetchCart() {
  if (state.cartId === null) {
    const { uuid } = await ask('/api/user/uniqueid');
    state.cartId = uuid;
    localStorage.setItem('leaklab.cartId', uuid);
  }
  try {
    return await ask(`/api/cart/cart/${encodeURIComponent(state.cartId)}`);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return { total: 0, tax: 0, items: [] };
    throw error;
  }
}

async function changeCart(path, doneText, failedText) {
  try {
    if (state.cartId === null) await fetchCart();
    cartIsBack(await ask(path()));
    notice(doneText);
  } catch (error) {
    if (error instanceof Refusal) {
      notice(`${failedText}: ${error.message}.`);
      showCart();
    } else {
      notice(`${failedText}, because the cart gave no answer. Please try once more when it is back.`);
      showCart();
      cartIsDown(error);
    }
  }
}

function addToCart(product, quantity) {
  return changeCart(
    () => `/api/cart/add/${encodeURIComponent(state.cartId)}/${encodeURIComponent(product.sku)}/${quantity}`,
    `${product.name} is in your cart.`, `${product.name} was not added`);
}

function setQuantity(item, quantity) {
  if (!Number.isInteger(quantity) || quantity < 0) {
    showCart();
    return undefined;
  }
  return changeCart(
    () => `/api/cart/update/${encodeURIComponent(state.cartId)}/${encodeURIComponent(item.sku)}/${quantity}`,
    quantity === 0 ? `${item.name} is no longer in your cart.` : `${item.name}: quantity ${quantity}.`,
    `The quantity of ${item.name} was not changed`);
}

async function loadCart() {
  try {
    cartIsBack(await fetchCart());
  } catch (error) {
    cartIsDown(error);
  }
}

element('details-add').addEventListener('click', () => {
  const quantity = Number.parseInt(element('details-quantity').value, 10);
  if (!Number.isInteger(quantity) || quantity < 1) {
    element('details-quantity').reportValidity();
    return;
  }
  element('details').close();
  addToCart(state.shown, quantity);
});
element('cart-button').addEventListener('click', () => element('cart-title').focus());

showCart();
loadCatalogue();
loadCart();
