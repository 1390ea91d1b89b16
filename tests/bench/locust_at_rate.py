"""Locust asking for one page at BENCH_RATE requests a second, all users together; its statistics go to stdout."""

import json
import os

from locust import HttpUser, constant_throughput, events, task


@events.quitting.add_listener
def report(environment, **_):
    total = environment.runner.stats.total
    print(json.dumps({
        "p50": total.get_response_time_percentile(0.5),
        "p99": total.get_response_time_percentile(0.99),
        "max": total.max_response_time,
    }), flush=True)


class Visitor(HttpUser):
    wait_time = constant_throughput(float(os.environ["BENCH_RATE"]) / float(os.environ["BENCH_USERS"]))

    @task
    def ask(self):
        self.client.get("/api/cart/add/bench/Watson/1", name="add")
