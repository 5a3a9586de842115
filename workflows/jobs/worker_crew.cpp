// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/jobs/worker_crew.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <new>
#include <utility>

namespace workflows::jobs {

using ocr::core::ErrorCode;
using ocr::core::fail;
using ocr::core::Result;
using ocr::page::PageText;

namespace {

Result<PageText> readWith(pipeline::Worker &worker, const ReadingTask &task,
                          const std::stop_token &stop) {
    try {
        return worker.read(task.image, task.frame, task.recipe, {stop, {}});
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::outOfMemory, task.image.string());
    } catch (const std::exception &problem) {
        return fail(ErrorCode::internal, task.image.string(), problem.what());
    }
}

} // namespace

WorkerCrew::WorkerCrew(int workers, const std::filesystem::path &program,
                       const pipeline::WorkerLimits &limits, const std::stop_token &stop)
    : m_passOn(stop, [this] { m_stop.request_stop(); }) {
    for (int i = 0; i < std::max(1, workers); ++i)
        m_threads.emplace_back([this, program, limits] { work(program, limits); });
}

WorkerCrew::~WorkerCrew() {
    m_stop.request_stop();
    m_tasks.close();
}

void WorkerCrew::give(ReadingTask task) {
    ++m_underWay;
    m_tasks.push(std::move(task));
}

ReadingResult WorkerCrew::take() {
    EVRAK_ASSERT(m_underWay > 0);
    --m_underWay;
    auto result = m_results.pop();
    EVRAK_ASSERT(result.has_value());
    return std::move(*result);
}

void WorkerCrew::work(const std::filesystem::path &program, const pipeline::WorkerLimits &limits) {
    pipeline::Worker worker(program, limits);
    while (const auto task = m_tasks.pop()) {
        using Clock = std::chrono::steady_clock;
        const auto begin = Clock::now();
        auto page = readWith(worker, *task, m_stop.get_token());
        const std::chrono::duration<double> time = Clock::now() - begin;
        m_results.push({task->index, std::move(page), time.count()});
    }
}

} // namespace workflows::jobs
