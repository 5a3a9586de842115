// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/jobs/channel.h"

#include <memory>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace workflows::jobs {
namespace {

TEST(AChannel, givesValuesInTheOrderInWhichTheyCame) {
    Channel<int> channel;
    channel.push(1);
    channel.push(2);
    EXPECT_EQ(channel.pop(), 1);
    EXPECT_EQ(channel.pop(), 2);
}

TEST(AChannel, letsAWaitingThreadGoWhenItIsClosed) {
    Channel<int> channel;
    std::optional<int> got = 7;
    std::jthread waiting([&] { got = channel.pop(); });
    channel.close();
    waiting.join();
    EXPECT_FALSE(got);
}

TEST(AChannel, givesNothingMoreOnceItIsClosed) {
    Channel<int> channel;
    channel.push(1);
    channel.close();
    EXPECT_FALSE(channel.pop());
}

TEST(AChannel, losesAndDoublesNothingBetweenThreads) {
    constexpr int count = 2000;
    Channel<std::unique_ptr<int>> there, back;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            while (auto value = there.pop())
                back.push(std::move(*value));
        });
    for (int i = 0; i < count; ++i)
        there.push(std::make_unique<int>(i));
    std::vector<int> seen(count);
    for (int i = 0; i < count; ++i)
        ++seen.at(static_cast<std::size_t>(**back.pop()));
    there.close();
    EXPECT_EQ(seen, std::vector<int>(count, 1));
}

} // namespace
} // namespace workflows::jobs
