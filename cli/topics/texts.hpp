/// What each topic says, in a file of its own.
#pragma once

#include "cli/topics.hpp"

namespace mb::cli::topic_texts {

std::span<const TopicLine> completing();
std::span<const TopicLine> dates();
std::span<const TopicLine> privacy();
std::span<const TopicLine> registers();
std::span<const TopicLine> scripting();
std::span<const TopicLine> spreadsheets();
std::span<const TopicLine> undo();

}  // namespace mb::cli::topic_texts
