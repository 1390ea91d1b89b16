#include "app/training/script_hand.h"

#include "app/lab/cues.h"
#include "app/lab/heap_inspector.h"

#include <QCoreApplication>

namespace leaklab::training {

namespace {

using namespace command;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(leaklab::training::ScriptRunner)
};

constexpr double noteLooksBack = 60; ///< seconds that the picture of a note shows

class Hand {
public:
    explicit Hand(lab::Lab& lab)
        : m_lab(lab)
    {
    }
    void operator()(const SetTraffic& command) { m_lab.setTrafficOn(command.on); }
    void operator()(const SetRate& command) { m_lab.setRate(command.rate); }
    void operator()(const SetProfile& command) { m_lab.setProfile(command.profile); }
    void operator()(const SetJourneys& command) { m_lab.setJourneys(command.journeys); }
    void operator()(const SetClosedLoop& command) { m_lab.setClosedLoop(command.loop); }
    void operator()(const Deploy& command) { m_lab.setLeaking(command.leaking); }
    void operator()(const SetHeapLimit& command) { m_lab.setHeapLimit(command.limit); }
    void operator()(const SetMemoryLimit& command) { m_lab.setMemoryLimit(command.limit); }
    void operator()(const SetTwin& command) { m_lab.setTwin(command.on); }
    void operator()(const TakeCensus&)
    {
        m_lab.heapInspector().takeCensus(lab::HeapInspector::Census::CollectNow);
    }
    void operator()(const CheckCarts&) { m_lab.checkCarts(); }
    void operator()(const Act& command) { m_lab.recordAct(command.name, command.fields); }
    void operator()(const WriteNote& command)
    {
        lab::CueMark mark;
        mark.text = command.text;
        mark.isNote = true;
        mark.from = m_lab.now() - noteLooksBack;
        mark.until = m_lab.now();
        mark.newest = m_lab.now();
        m_lab.cues().drop(mark);
    }
    void operator()(const ActOnProcess& command)
    {
        supervise::SupervisedProcess* process = m_lab.process(command.role);
        if (!process) {
            m_problem = Words::tr("the lab does not run the %1 itself").arg(lab::roleName(command.role));
            return;
        }
        switch (command.act) {
        case ProcessAct::Start:
            return process->start();
        case ProcessAct::Stop:
            return process->stop();
        case ProcessAct::Restart:
            return process->restart();
        case ProcessAct::Kill:
            return process->kill();
        }
    }
    void operator()(const SetFault& command)
    {
        if (m_lab.canSetFault(command.fault))
            m_lab.setFault(command.fault, command.on);
        else
            m_problem = Words::tr("the fault \"%1\" can't be had in this lab").arg(command.fault);
    }
    template <class Other> void operator()(const Other&) { }

    [[nodiscard]] const std::optional<QString>& problem() const { return m_problem; }

private:
    lab::Lab& m_lab;
    std::optional<QString> m_problem;
};

} // namespace

std::optional<QString> actOnLab(const Command& command, lab::Lab& lab)
{
    Hand hand(lab);
    std::visit(hand, command.what);
    return hand.problem();
}

} // namespace leaklab::training
