from sqlalchemy import Boolean, Column, DateTime, Index, Integer, String, Text, UniqueConstraint

from common import key, new_base

Base = new_base()


class Person(Base):
    """Somebody who may sign in."""

    __tablename__ = "people"

    id = key()
    email = Column(String(100), unique=True, index=True, nullable=False)
    username = Column(String(50), unique=True, nullable=False)
    full_name = Column(String(100))
    biography = Column(Text)
    logins = Column(Integer, default=0, nullable=False)
    is_active = Column(Boolean, default=True, nullable=False)
    created_at = Column(DateTime, nullable=False)

    __table_args__ = (
        Index("idx_people_email_username", "email", "username"),
        UniqueConstraint("username", "full_name", name="uq_people_names"),
    )

    def __repr__(self):
        return f"<Person(id={self.id}, email='{self.email}')>"


class PersonNote(Base):
    __tablename__ = "remarks"

    id = key()
    text = Column(String(200))
