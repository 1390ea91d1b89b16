"""Shoppers for Locust who ask a shop for what Stan's Robot Shop's own load generator asks for, in its order.

SHOPPING_TRIPS is how many trips all shoppers make together before Locust ends; without it they go on. Every
trip prints one line when it is over: "trip N bought" or "trip N given up: why". At its end Locust's statistics
go to the file SHOPPING_REPORT: its own CSV files miss what happened after their last interval.
"""

import json
import os
import random
import sys

import gevent
from locust import HttpUser, constant, events, task
from locust.exception import StopUser

LIMIT = int(os.environ.get("SHOPPING_TRIPS", sys.maxsize))


class GivenUp(Exception):
    """The shop did not answer what a shopper needs to go on."""


class Trips:
    begun = 0
    over = 0


@events.quitting.add_listener
def report(environment, **_):
    stats = environment.runner.stats
    with open(os.environ["SHOPPING_REPORT"], "w", encoding="utf-8") as file:
        json.dump({
            "requests": {entry.name: entry.num_requests for entry in stats.entries.values()},
            "failures": [{"name": e.name, "error": str(e.error), "count": e.occurrences}
                         for e in stats.errors.values()],
            "exceptions": [e["msg"] for e in environment.runner.exceptions.values()],
        }, file)


class Shopper(HttpUser):
    wait_time = constant(0)

    @task
    def trip(self):
        if Trips.begun == LIMIT:
            raise StopUser
        Trips.begun += 1
        number = Trips.begun
        try:
            self.shop(random.Random(number))
            print(f"trip {number} bought", flush=True)
        except GivenUp as reason:
            print(f"trip {number} given up: {reason}", flush=True)
        Trips.over += 1
        if Trips.over == LIMIT:
            gevent.spawn(self.environment.runner.quit)

    def shop(self, chance):
        self.ask("GET", "/")
        self.ask("POST", "/api/user/login", json={"name": "user", "password": "password"})
        shopper = self.ask("GET", "/api/user/uniqueid")["uuid"]
        self.ask("GET", "/api/catalogue/categories")
        in_stock = [p for p in self.ask("GET", "/api/catalogue/products") if p["instock"] != 0]
        for _ in range(2):
            sku = chance.choice(in_stock)["sku"]
            if chance.random() < 0.3:
                self.ask("PUT", f"/api/ratings/api/rate/{sku}/{chance.randint(1, 5)}", "rate")
            self.ask("GET", f"/api/catalogue/product/{sku}", "product")
            self.ask("GET", f"/api/ratings/api/fetch/{sku}", "ratings")
            self.ask("GET", f"/api/cart/add/{shopper}/{sku}/1", "add")

        cart = self.ask("GET", f"/api/cart/cart/{shopper}", "cart")
        sku = chance.choice(cart["items"])["sku"]
        self.ask("GET", f"/api/cart/update/{shopper}/{sku}/2", "update")

        country = chance.choice(self.ask("GET", "/api/shipping/codes"))
        city = chance.choice(self.ask("GET", f"/api/shipping/cities/{country['code']}", "cities"))
        shipping = self.ask("GET", f"/api/shipping/calc/{city['uuid']}", "calc")
        shipping["location"] = f"{country['name']} {city['name']}"
        cart = self.ask("POST", f"/api/shipping/confirm/{shopper}", "confirm", json=shipping)
        self.expect(any(item["sku"] == "SHIP" for item in cart["items"]), f"no shipping in {cart}")
        self.expect(any(item["qty"] == 2 for item in cart["items"]), f"not updated: {cart}")
        order = self.ask("POST", f"/api/payment/pay/{shopper}", "pay", json=cart)
        self.expect(order["orderid"], f"no order in {order}")

    def ask(self, method, path, name=None, **arguments):
        """The answer's JSON, or its text where the shop serves a page."""
        with self.client.request(method, path, name=name, catch_response=True, **arguments) as answer:
            if answer.status_code != 200:
                problem = f"{answer.status_code} {answer.text}"
                answer.failure(problem)
                raise GivenUp(f"{name or path}: {problem}")
            answer.success()
            is_json = answer.headers.get("Content-Type", "").startswith("application/json")
            return answer.json() if is_json else answer.text

    @staticmethod
    def expect(holds, problem):
        if not holds:
            raise GivenUp(problem)
