// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/startfailure.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace postject {

StartFailure::StartFailure(const QString &why, const ui::Connection &connection, QObject *parent)
    : QObject(parent), m_why(why), m_connection(connection)
{
}

void StartFailure::ask()
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Postject Security Console"), m_why);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    const QPushButton *port = box->addButton(tr("Another port…"), QMessageBox::ActionRole);
    const QPushButton *folder = box->addButton(tr("Another folder…"), QMessageBox::ActionRole);
    const QPushButton *otherwise = box->addButton(tr("Set up differently"), QMessageBox::ActionRole);
    box->addButton(tr("Quit"), QMessageBox::RejectRole);
    connect(box, &QDialog::finished, this, [this, box, again, port, folder, otherwise] {
        const QAbstractButton *pressed = box->clickedButton();
        if (pressed == again)
            end([this] { Q_EMIT startAgain(m_connection); });
        else if (pressed == port)
            askForPort();
        else if (pressed == folder)
            askForFolder();
        else if (pressed == otherwise)
            end([this] { Q_EMIT setUpAgain(); });
        else
            end([this] { Q_EMIT givenUp(); });
    });
    box->open();
}

void StartFailure::askForPort()
{
    auto *dialog = new QInputDialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Another port"));
    dialog->setLabelText(tr("The server listens at %1, port").arg(m_connection.host));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, 65535);
    dialog->setIntValue(m_connection.port < 65535 ? m_connection.port + 1 : m_connection.port - 1);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        if (result != QDialog::Accepted)
            return ask();
        m_connection.port = static_cast<quint16>(dialog->intValue());
        end([this] { Q_EMIT startAgain(m_connection); });
    });
    dialog->open();
}

void StartFailure::askForFolder()
{
    auto *dialog = new QFileDialog(nullptr, tr("Folder of the server's data"), m_connection.dataFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        if (result != QDialog::Accepted || dialog->selectedFiles().isEmpty())
            return ask();
        m_connection.dataFolder = dialog->selectedFiles().constFirst();
        end([this] { Q_EMIT startAgain(m_connection); });
    });
    dialog->open();
}

void StartFailure::end(const std::function<void()> &tell)
{
    deleteLater();
    tell();
}

} // namespace postject
