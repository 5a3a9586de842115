// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <thread>
#include <vector>

#include "ocr/core/result.h"
#include "ocr/page/page_text.h"
#include "workflows/jobs/channel.h"
#include "workflows/pipeline/worker.h"

namespace workflows::jobs {

/// One page to read, and what became of it; `index` is the caller's.
struct ReadingTask {
    std::size_t index = 0;
    std::filesystem::path image;
    int frame = 0;
    pipeline::ReadRecipe recipe;
};

struct ReadingResult {
    std::size_t index = 0;
    ocr::core::Result<ocr::page::PageText> page;
    double seconds = 0;
};

/// Threads with a worker process each: the only place where Evrak makes threads to do work.
/// The crew belongs to one thread, which gives tasks and takes results, in whatever order these
/// come. Destroying it stops what is under way.
class WorkerCrew {
  public:
    WorkerCrew(int workers, const std::filesystem::path &program,
               const pipeline::WorkerLimits &limits, const std::stop_token &stop);
    ~WorkerCrew();
    WorkerCrew(const WorkerCrew &) = delete;
    WorkerCrew &operator=(const WorkerCrew &) = delete;

    void give(ReadingTask task);
    /// Waits for a result. There must be a task whose result was not taken yet.
    [[nodiscard]] ReadingResult take();

    [[nodiscard]] std::size_t size() const { return m_threads.size(); }
    [[nodiscard]] std::size_t underWay() const { return m_underWay; }
    /// Whether it is worth giving more: everyone has work and a next piece of it otherwise.
    [[nodiscard]] bool hasRoom() const { return m_underWay < 2 * m_threads.size(); }

  private:
    void work(const std::filesystem::path &program, const pipeline::WorkerLimits &limits);

    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_passOn;
    Channel<ReadingTask> m_tasks;
    Channel<ReadingResult> m_results;
    std::size_t m_underWay = 0;
    std::vector<std::jthread> m_threads; ///< last: they use the others
};

} // namespace workflows::jobs
